const FIRST_AFTER_MS = 2_000;
const THEN_EVERY_MS = 5_000;

/** Tells what is being done: after two seconds how far it is, then every five. Returns what `work` returns. */
export async function step<T>(name: string, work: (report: (text: string) => void) => Promise<T>): Promise<T> {
  const started = performance.now();
  let latest = "";
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  let timer: NodeJS.Timeout;
  const tell = () => {
    console.log(`  … ${name}${latest && `: ${latest}`} (${seconds()} s)`);
    timer = setTimeout(tell, THEN_EVERY_MS);
  };
  timer = setTimeout(tell, FIRST_AFTER_MS);
  try {
    const result = await work((text) => (latest = text));
    console.log(`  ✓ ${name}${latest && `: ${latest}`} (${seconds()} s)`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${name} (${seconds()} s)`);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
