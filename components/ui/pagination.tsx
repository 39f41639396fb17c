"use client";

import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { Button } from "./button";
import { Icon } from "./icon";

interface PaginationProps {
  /** Of what: "resultaten". */
  label: string;
  /** From 1. */
  page: number;
  pages: number;
  onPage: (page: number) => void;
}

/** Through a list page by page, in place. */
export const Pagination = ({ label, page, pages, onPage }: PaginationProps) => (
  <nav aria-label={`Bladeren door ${label}`} className="flex flex-wrap items-center gap-3">
    <Button icon={<Icon of={IconChevronLeft} />} disabled={page <= 1} onClick={() => onPage(page - 1)}>
      Vorige
    </Button>
    <span aria-current="page">
      Pagina {page} van {pages}
    </span>
    <Button disabled={page >= pages} onClick={() => onPage(page + 1)}>
      Volgende
      <Icon of={IconChevronRight} />
    </Button>
  </nav>
);
