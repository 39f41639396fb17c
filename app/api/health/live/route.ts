import { gezondheid } from "../antwoord";

export const dynamic = "force-dynamic";

/** The process runs. Says nothing about what it needs: restarting would not bring a database back. */
export const GET = (): Response => gezondheid("ok", 200);
