# The portal as one image: the web server, and with another command the migrations. No registry is named: the one of your organisation
# decides (docs/beheer.md). Node is an LTS (24 is kept up until April 2028); `NODE` pins another, or a digest.
ARG NODE=node:24-bookworm-slim

FROM ${NODE} AS bouw
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1 PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
# The lock was made where only Linux packages are served; `npm ci` wants all platforms in it and refuses.
COPY package.json package-lock.json ./
RUN npm install --ignore-scripts --no-audit --no-fund
COPY tsconfig.json next.config.ts postcss.config.mjs prisma.config.ts proxy.ts instrumentation.ts ./
COPY prisma ./prisma
COPY scripts ./scripts
COPY public ./public
COPY components ./components
COPY lib ./lib
COPY app ./app
RUN node scripts/prisma-generate.mjs && npm run build

# Commands of the operator (`npm run db:migrate`, `db:rechten`, `sleutels:wissel`, `register:import` …): the source with its tools.
FROM ${NODE} AS beheer
WORKDIR /app
# npm keeps logs and a cache; the file system is read-only but for /tmp.
ENV NODE_ENV=production npm_config_cache=/tmp/npm npm_config_update_notifier=false
COPY --from=bouw --chown=node:node /app/package.json /app/tsconfig.json ./
COPY --from=bouw --chown=node:node /app/node_modules ./node_modules
COPY --from=bouw --chown=node:node /app/prisma ./prisma
COPY --from=bouw --chown=node:node /app/scripts ./scripts
COPY --from=bouw --chown=node:node /app/lib ./lib
USER node
CMD ["npm", "run", "db:migrate"]

FROM ${NODE} AS portaal
WORKDIR /app
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 HOSTNAME=0.0.0.0 PORT=3000
COPY --from=bouw /app/.next/standalone ./
COPY --from=bouw /app/.next/static ./.next/static
COPY --from=bouw /app/public ./public
# Files belong to root and the process doesn't: with a read-only file system or without, it changes nothing of itself.
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=40s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
