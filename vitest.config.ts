import { defineConfig } from 'vitest/config';
import type { TestModule } from 'vitest/node';

/** Says in one plain line at the end what passed, for those who read the log by program. */
const closingLine = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const states = modules.flatMap((one) => [...one.children.allTests()].map((test) => test.result().state));
    const count = (state: string) => states.filter((one) => one === state).length;
    console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
  },
};

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Much of the time the tests wait for processes of their own.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
    reporters: ['default', closingLine],
  },
});
