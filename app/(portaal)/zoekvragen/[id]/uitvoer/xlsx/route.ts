import { toXlsx } from "@/lib/uitvoer/xlsx";
import { geefBestand } from "../../../uitvoer/bestand";

const MEDIATYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `GET /zoekvragen/<id>/uitvoer/xlsx`: the results as an Excel workbook. */
export const GET = (_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> =>
  geefBestand(params, { vorm: "xlsx", mediatype: MEDIATYPE, schrijf: toXlsx });
