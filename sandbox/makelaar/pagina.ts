import { html } from "hono/html";

type Html = ReturnType<typeof html>;

/** What a page of the makelaar may do: nothing but its own style sheet, and forms that end at the portal. */
export function contentSecurityPolicy(portaalUrl: string, scriptHash?: string): string {
  const script = scriptHash ? `script-src '${scriptHash}'; ` : "";
  return `default-src 'none'; style-src 'self'; ${script}form-action 'self' ${new URL(portaalUrl).origin}; base-uri 'none'; frame-ancestors 'none'`;
}

/** A whole page around `content`. Interpolated text is escaped. */
export function renderPage(title: string, content: Html): Html {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} - Testmakelaar</title>
        <link rel="stylesheet" href="/stijl.css" />
      </head>
      <body>
        <header><p>Testmakelaar eHerkenning</p></header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

export const STYLE = `
:root { color-scheme: light dark; --canvas: #f3f6f5; --surface: #fff; --ink: #14242b; --soft: #47575f; --edge: #71828a; --brand: #0b3d47; --action: #00627a; --hover: #dff0f3; --focus: #14242b; --halo: #fff; }
@media (prefers-color-scheme: dark) { :root { --canvas: #0f1a1e; --surface: #182529; --ink: #e8efee; --soft: #b3c1c4; --edge: #82939a; --brand: #08303a; --action: #7fd0e4; --hover: #20353b; --focus: #fff; --halo: #0f1a1e; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--canvas); color: var(--ink); font: 1.0625rem/1.55 "Source Sans 3 Variable", system-ui, sans-serif; }
header { background: var(--brand); color: #fff; padding: 12px max(16px, calc(50% - 380px)); font-weight: 650; }
header p { margin: 0; }
main { max-width: 792px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 2rem; line-height: 1.2; font-weight: 650; margin: 8px 0 16px; }
h2 { font-size: 1.375rem; line-height: 1.3; font-weight: 650; margin: 32px 0 8px; }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); overflow: clip; }
li + li { border-top: 1px solid var(--edge); }
li button { display: block; width: 100%; min-height: 56px; padding: 8px 16px; border: 0; background: none; color: inherit; font: inherit; text-align: left; cursor: pointer; }
li button:hover { background: var(--hover); }
li strong { display: block; color: var(--action); text-decoration: underline; text-underline-offset: 3px; }
li span { display: block; font-size: .9688rem; color: var(--soft); }
button:focus-visible { outline: 3px solid var(--focus); outline-offset: -5px; box-shadow: inset 0 0 0 2px var(--halo); }
.rustig { margin-top: 32px; padding: 8px 16px; min-height: 44px; border: 1px solid var(--edge); border-radius: 6px; background: var(--surface); color: var(--action); font: inherit; cursor: pointer; }
.rustig:hover { background: var(--hover); }
@media (forced-colors: active) { button:focus-visible { outline-color: Highlight; } }
`;
