import { toCsv } from "@/lib/uitvoer/csv";
import { geefBestand } from "../../../uitvoer/bestand";

/** `GET /zoekvragen/<id>/uitvoer/csv`: the results as CSV for a Dutch Excel. */
export const GET = (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  geefBestand(params, { vorm: "csv", mediatype: "text/csv; charset=utf-8", schrijf: toCsv });
