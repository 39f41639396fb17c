// What the test runners of `npm test` counted, and which tests failed.
import { z } from "zod";

export interface Tally {
  readonly passed: number;
  readonly skipped: number;
  /** One line each: what failed and the first words of why. */
  readonly failures: readonly string[];
}

const MAX_TEKENS = 400;

/** The first words of a message, on one line: its first line alone may only name the kind of error. */
const firstWords = (text: string | undefined): string => (text ?? "").replaceAll(/\u001b\[[0-9;]*m/g, "").replaceAll(/\s+/g, " ").trim().slice(0, MAX_TEKENS);

const assertion = z.object({ status: z.string(), fullName: z.string(), failureMessages: z.array(z.string()).nullish() });
const testFile = z.object({ name: z.string(), status: z.string(), message: z.string().nullish(), assertionResults: z.array(assertion) });

/** The JSON that vitest writes. A file that could not be read at all has a message and no assertions. */
export const vitestReport = z
  .object({ numPassedTests: z.number(), numPendingTests: z.number(), testResults: z.array(testFile) })
  .transform(({ numPassedTests, numPendingTests, testResults }): Tally => ({
    passed: numPassedTests,
    skipped: numPendingTests,
    failures: testResults.flatMap(({ name, status, message, assertionResults }) => {
      const failed = assertionResults.filter((test) => test.status === "failed").map(({ fullName, failureMessages }) => `${name}: ${fullName}: ${firstWords(failureMessages?.[0])}`);
      return failed.length === 0 && status === "failed" ? [`${name}: ${firstWords(message ?? undefined)}`] : failed;
    }),
  }));

interface Suite {
  readonly specs?: readonly { readonly ok: boolean; readonly title: string; readonly file: string; readonly tests: readonly { readonly results: readonly { readonly error?: { readonly message?: string | undefined } | undefined }[] }[] }[] | undefined;
  readonly suites?: readonly Suite[] | undefined;
}
const spec = z.object({ ok: z.boolean(), title: z.string(), file: z.string(), tests: z.array(z.object({ results: z.array(z.object({ error: z.object({ message: z.string().optional() }).optional() })) })) });
const suite: z.ZodType<Suite> = z.lazy(() => z.object({ specs: z.array(spec).optional(), suites: z.array(suite).optional() }));

const failuresOf = ({ specs = [], suites = [] }: Suite): string[] => [
  ...specs.filter(({ ok }) => !ok).map(({ file, title, tests }) => `${file}: ${title}: ${firstWords(tests.flatMap(({ results }) => results.map(({ error }) => error?.message)).find(Boolean))}`),
  ...suites.flatMap(failuresOf),
];

/** The JSON that Playwright writes. A test that only passed at a second try counts as failed. */
export const playwrightReport = z
  .object({ stats: z.object({ expected: z.number(), flaky: z.number(), skipped: z.number() }), suites: z.array(suite) })
  .transform(({ stats, suites }): Tally => ({
    passed: stats.expected,
    skipped: stats.skipped,
    failures: [...suites.flatMap(failuresOf), ...Array.from({ length: stats.flaky }, () => "e2e: passed only at a second try")],
  }));
