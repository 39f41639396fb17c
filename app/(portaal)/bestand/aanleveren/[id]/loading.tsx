import { Busy, Skeleton } from "@/components/ui/skeleton";

/** A step on its way: heading, rail, a table. */
export default function Loading() {
  return (
    <div className="grid gap-6">
      <Busy>De levering wordt opgehaald.</Busy>
      <Skeleton className="h-9 w-72" />
      <Skeleton className="h-16 w-full" />
      {["w-full", "w-11/12", "w-full", "w-10/12"].map((width, index) => <Skeleton key={index} className={`h-12 ${width}`} />)}
    </div>
  );
}
