/**
 * The laws of docs/architecture.md that a program can check: who may import whom, one door per vendor, the closed
 * vocabulary of the nouns, no cycle between them, and sizes. Each finding is one sentence with its file.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import {
  dataFiles,
  doors,
  downwards,
  edgeFiles,
  layers,
  mayReadEnvironment,
  mayUseSystemDb,
  plainNouns,
  vocabulary,
} from "@/tests/support/laws";

const roots = [
  "app",
  "components",
  "emails",
  "lib",
  "prisma",
  "scripts",
  "server",
  "tests",
  "widget",
];

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === "generated" ? [] : listFiles(file);
    return /\.tsx?$/.test(entry.name) ? [file] : [];
  });
}

type SourceFile = {
  file: string;
  text: string;
  imports: string[];
  /** The same without `import type`, which leaves nothing behind. */
  valueImports: string[];
  isTest: boolean;
};

const importPattern =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g;

/** Import specifiers; our own as paths from the root. */
function readImports(file: string, text: string): string[] {
  return [...text.matchAll(importPattern)].map((match) => {
    const name = match[1] ?? match[2] ?? match[3] ?? "";
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? path.join(path.dirname(file), name) : name;
  });
}

/** The files behind static imports of values and types; `import()` is left out, because it may close a circle. */
function readStaticImports(file: string, text: string): string[] {
  return readImports(file, text.replaceAll(/\bimport\(/g, "load("))
    .flatMap((name) => [`${name}.ts`, `${name}.tsx`])
    .filter((name) => statSync(name, { throwIfNoEntry: false }));
}

const sources: SourceFile[] = roots
  .filter((root) => statSync(root, { throwIfNoEntry: false }))
  .flatMap(listFiles)
  .map((file) => {
    const text = readFileSync(file, "utf8");
    const isTest = /\.(test|spec)\.tsx?$/.test(file) || file.startsWith("tests/");
    const values = text.replaceAll(/(?<=^|\n)(?:import|export) type\b[^;]*;/g, "");
    const [imports, valueImports] = [readImports(file, text), readImports(file, values)];
    return { file, text, imports, valueImports, isTest };
  });

const product = sources.filter(({ isTest }) => !isTest);

const isIn = (file: string, folder: string) => file === folder || file.startsWith(`${folder}/`);

/** One finding a line, so that a failure reads as a list. */
function expectNone(findings: string[]): void {
  expect([...new Set(findings)].join("\n")).toBe("");
}

test("each layer imports only what may run where it runs", () => {
  const findings = product.flatMap(({ file, imports }) =>
    layers
      .filter(({ folder }) => isIn(file, folder))
      .flatMap(({ folder, mayImport, mayUse }) =>
        imports
          .filter((name) => roots.some((root) => isIn(name, root)))
          .filter((name) => !mayImport.some((allowed) => isIn(name, allowed)))
          .filter((name) => !mayUse?.some((pattern) => pattern.test(name)))
          .map((name) => `${file} (${folder}) imports ${name}`),
      ),
  );
  expectNone(findings);
});

test("only edges of the server know React and Next", () => {
  const findings = product
    .filter(({ file }) => isIn(file, "server") && !edgeFiles.some((pattern) => pattern.test(file)))
    .flatMap(({ file, imports }) =>
      imports
        .filter((name) => /^(react|react-dom|next|next-auth|server-only)(\/|$)/.test(name))
        .map((name) => `${file} imports ${name}`),
    );
  expectNone(findings);
});

test("each vendor has one door", () => {
  const findings = product.flatMap(({ file, valueImports }) =>
    doors
      .filter(({ behind }) => !behind.some((folder) => isIn(file, folder)))
      .flatMap(({ vendor }) =>
        valueImports.filter((name) => vendor.test(name)).map((name) => `${file} imports ${name}`),
      ),
  );
  expectNone(findings);
});

test("the environment is read in one place", () => {
  const findings = product
    .filter(({ file }) => !mayReadEnvironment.some((allowed) => isIn(file, allowed)))
    .filter(({ text }) => /\bprocess\.env\b/.test(text))
    .map(({ file }) => file);
  expectNone(findings);
});

test("only code that knows no account yet reads without a tenant", () => {
  const findings = product
    .filter(({ text }) => /\bsystemDb\b/.test(text))
    .filter(({ file }) => !mayUseSystemDb.some((allowed) => isIn(file, allowed)))
    .map(({ file }) => file);
  expectNone(findings);
});

test("the files of a noun have names of the closed vocabulary", () => {
  const findings = product
    .map(({ file }) => file.split("/"))
    .filter(([root, noun, name]) => root === "server" && noun && name && plainNouns.includes(noun))
    .map(([, noun, name]) => [noun, name?.replace(/\.tsx?$/, "")])
    .filter(([, word]) => !vocabulary.includes(word ?? ""))
    .map(([noun, word]) => `server/${noun}/${word}`);
  expectNone(findings);
});

const nounOf = (file: string): string => file.split("/")[1]?.replace(/\.tsx?$/, "") ?? "";

test("every noun of the server has its place in the order", () => {
  const nouns = new Set(product.map(({ file }) => file).filter((file) => isIn(file, "server")));
  expectNone([...nouns].map(nounOf).filter((noun) => !downwards.includes(noun)));
});

test("nouns import downwards only", () => {
  const rank = (file: string) => downwards.indexOf(nounOf(file));
  const findings = product
    .filter(({ file }) => isIn(file, "server") && !edgeFiles.some((edge) => edge.test(file)))
    .flatMap(({ file, text }) =>
      readStaticImports(file, text)
        .filter((name) => isIn(name, "server") && rank(name) > rank(file))
        .map((name) => `${file} imports ${name}`),
    );
  expectNone(findings);
});

test("no files import each other in a circle", () => {
  const graph = new Map(product.map(({ file, text }) => [file, readStaticImports(file, text)]));
  const state = new Map<string, "open" | "done">();
  const findings: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === "open") {
      findings.push([...trail.slice(trail.indexOf(file)), file].join(" → "));
      return;
    }
    if (state.has(file)) return;
    state.set(file, "open");
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, "done");
  };
  for (const file of graph.keys()) visit(file, []);
  expectNone(findings);
});

test("files stay short enough to read", () => {
  const lines = product.map(({ file, text }) => ({ file, count: text.split("\n").length - 1 }));
  expectNone(
    lines
      .filter(({ file, count }) => count > 300 && !dataFiles.includes(file))
      .map(({ file, count }) => `${file}: ${count}`),
  );
  const sorted = lines.map(({ count }) => count).sort((left, right) => left - right);
  expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(75);
  expect(sorted[Math.floor(sorted.length * 0.9)]).toBeLessThanOrEqual(200);
});

test("tests stay short enough to read, too", () => {
  const findings = sources
    .filter(({ isTest }) => isTest)
    .map(({ file, text }) => ({ file, count: text.split("\n").length - 1 }))
    .filter(({ count }) => count > 400)
    .map(({ file, count }) => `${file}: ${count}`);
  expectNone(findings);
});

test("folders hold at most fifteen files and lie at most three deep", () => {
  const folders = new Map<string, number>();
  for (const { file } of sources) {
    const folder = path.dirname(file);
    folders.set(folder, (folders.get(folder) ?? 0) + 1);
  }
  const full = [...folders].filter(([, count]) => count > 15).map(([folder]) => folder);
  const deep = [...folders.keys()].filter(
    (folder) => !isIn(folder, "app") && !isIn(folder, "tests") && folder.split("/").length > 3,
  );
  expect({ full, deep }).toEqual({ full: [], deep: [] });
});

test("no drawer folders or files", () => {
  const banned = /^(utils?|helpers?|misc|common|manager|data|stuff|temp|new|old|v\d+)$/;
  const findings = sources
    .map(({ file }) => file)
    // Below app/ a folder is part of an address, and /new is a good one.
    .filter((file) => !isIn(file, "app") && file.split(/[/.]/).some((part) => banned.test(part)));
  expectNone(findings);
});
