// `npm run db:rechten -- <rol>`: gives the role under which the portal runs its rights. DATABASE_URL is that of the owner.
import { grantApplicatierol } from "./database/rechten";

const [rol] = process.argv.slice(2);
const url = process.env.DATABASE_URL;
if (!url || !rol) throw new Error("Zet DATABASE_URL op die van de eigenaar, en noem de rol: npm run db:rechten -- portaal_app");
await grantApplicatierol(url, rol);
console.log(`De rol ${rol} kan het portaal draaien, en in het verwerkingenlogboek alleen lezen en toevoegen.`);
