/** Tells what is being done, and every two seconds how far it is. Returns what `work` returns. */
export async function step<T>(name: string, work: (report: (text: string) => void) => Promise<T>): Promise<T> {
  const started = performance.now();
  let latest = "";
  const seconds = () => ((performance.now() - started) / 1000).toFixed(1).replace(".", ",");
  const timer = setInterval(() => console.log(`  … ${name}${latest && `: ${latest}`} (${seconds()} s)`), 2000);
  try {
    const result = await work((text) => (latest = text));
    console.log(`  ✓ ${name}${latest && `: ${latest}`} (${seconds()} s)`);
    return result;
  } catch (error) {
    console.log(`  ✗ ${name} (${seconds()} s)`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}
