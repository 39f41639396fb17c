"use client";

import { Kader } from "@/components/kader/kader";
import { Storing, type StoringProps } from "@/components/kader/storing";

export default function ErrorPage(props: StoringProps) {
  return (
    <Kader>
      <Storing {...props} />
    </Kader>
  );
}
