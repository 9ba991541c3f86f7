// Builds the widget into public/widget and prints what it weighs.
import { bundleWidget } from "@/widget/bundle";

const { sizes } = await bundleWidget("public/widget");
const print = (line: string) => process.stdout.write(`${line}\n`);
for (const { file, gzip } of sizes) print(`${(gzip / 1024).toFixed(1).padStart(7)} KB  ${file}`);
const total = sizes
  .filter((item) => item.isNeededForFirstMessage)
  .reduce((sum, item) => sum + item.gzip, 0);
print(`${(total / 1024).toFixed(1).padStart(7)} KB  up to the first sent message, gzip`);
