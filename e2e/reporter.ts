import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Says why tests were skipped, each reason once, and ends with one plain line that scripts/test.mjs counts from. */
export default class PlainReporter implements Reporter {
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #reasons = new Map<string, number>();
  #errors = 0;

  onTestEnd(test: TestCase, result: TestResult): void {
    if (result.status === 'skipped') {
      this.#counts.skipped += 1;
      const reason = [...test.annotations, ...result.annotations].find(({ type }) => type === 'skip')?.description;
      const key = `${test.parent.project()?.name ?? ''}: ${reason ?? 'no reason given'}`;
      this.#reasons.set(key, (this.#reasons.get(key) ?? 0) + 1);
    } else if (test.ok()) this.#counts.passed += 1;
    else if (result.retry === test.retries) this.#counts.failed += 1;
  }

  /** An error outside any test, such as a spec that cannot be loaded. */
  onError(): void {
    this.#errors += 1;
  }

  onEnd(result: FullResult): void {
    for (const [reason, times] of this.#reasons) console.log(`skipped ${times}: ${reason}`);
    const { passed, skipped } = this.#counts;
    // A run that ended badly without a failed test (nothing found, out of time) must not look like a good one.
    const failed = this.#counts.failed + this.#errors;
    console.log(
      `${passed} passed, ${failed === 0 && result.status !== 'passed' ? 1 : failed} failed, ${skipped} skipped`,
    );
  }
}
