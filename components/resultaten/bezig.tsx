import { Busy, Skeleton } from "@/components/ui/skeleton";

/** No rows yet, in the shape that they will have. */
export const Bezig = () => (
  <div className="grid gap-3">
    <Busy>Bezig met zoeken bij alle bronnen. Dat duurt hoogstens 10 seconden.</Busy>
    {["w-full", "w-11/12", "w-full", "w-10/12", "w-full"].map((width, index) => (
      <Skeleton key={index} className={`h-12 ${width}`} />
    ))}
  </div>
);
