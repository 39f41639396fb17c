import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/text-input";

/** Finds zoekvragen by a part of their kenmerk; a plain form, so that the address can be kept. */
export const Kenmerkzoeker = ({ van, kenmerk }: { van: string; kenmerk: string }) => (
  <form role="search" aria-label="Zoeken op kenmerk" className="flex flex-wrap items-end gap-3">
    <input type="hidden" name="van" value={van} />
    <TextInput name="kenmerk" label="Kenmerk" hideOptional width="medium" maxLength={50} defaultValue={kenmerk} autoComplete="off" />
    <Button type="submit">Zoek</Button>
  </form>
);
