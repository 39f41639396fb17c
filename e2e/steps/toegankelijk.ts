import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** Looks at the page as it is now with axe; `toestand` names the state in the failure. */
export async function expectAccessible(page: Page, toestand: string): Promise<void> {
  await standsStill(page);
  // After a click the title comes a moment later than the page; one that doesn't come is a fault.
  await expect(page).not.toHaveTitle("");
  // Only what is wrong is written out, and in the page itself: no page of ours has frames.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).withTags(WCAG).setLegacyMode().analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  expect(found, `axe: ${toestand}`).toEqual([]);
}

/** What fades in is as it will be; what goes on moving, such as a skeleton, isn't waited for. */
const standsStill = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    return Promise.all(ending.map(({ finished }) => finished.catch(() => undefined))).then(() => undefined);
  });

/** Nothing sticks out: the page scrolls downwards only (WCAG 1.4.10, at 320 px wide). */
export async function expectNoSidewaysScroll(page: Page, toestand: string): Promise<void> {
  const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(sticksOut, `px too wide: ${toestand}`).toBeLessThanOrEqual(0);
}
