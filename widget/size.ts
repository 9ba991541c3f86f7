// `npm run size`: what the widget weighs, file by file, and whether that is within its budgets.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { listBudgets } from "@/widget/budgets";
import { bundleWidget } from "@/widget/bundle";

const print = (line: string) => process.stdout.write(`${line}\n`);
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(2).padStart(6)} KB`;

const outdir = await mkdtemp(path.join(tmpdir(), "segue-size-"));
const built = await bundleWidget(outdir);
await rm(outdir, { recursive: true });
for (const { file, gzip, isNeededForFirstMessage } of built.sizes) {
  print(`${kilobytes(gzip)}  ${isNeededForFirstMessage ? "first" : "later"}  ${file}`);
}
const budgets = listBudgets(built);
for (const { name, bytes, most } of budgets) {
  const verdict = bytes <= most ? "within" : "OVER";
  print(`${kilobytes(bytes)} of ${kilobytes(most)}, ${verdict}: ${name}`);
}
process.exitCode = budgets.some(({ bytes, most }) => bytes > most) ? 1 : 0;
