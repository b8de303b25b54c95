#!/usr/bin/env node
// The command as it is called: runs what was built, and says what to do where nothing was.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/main.js', import.meta.url);
if (existsSync(built)) {
  await import(built.href);
} else {
  console.error(
    '还没有构建，请先在项目里运行：npm run setup\nNot built yet. Run this in the project first: npm run setup',
  );
  process.exitCode = 2;
}
