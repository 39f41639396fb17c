-- How fetching a detail ended, as the screens tell it: fetching goes on after the action has answered.
ALTER TABLE "detail" ADD COLUMN "uitkomst" TEXT;
