import type { Metadata } from "next";
import { NietGevonden } from "@/components/kader/niet-gevonden";

export const metadata: Metadata = { title: "Pagina niet gevonden" };

export default NietGevonden;
