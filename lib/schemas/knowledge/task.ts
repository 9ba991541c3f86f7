import { z } from "zod";
import { articleLocale } from "@/lib/schemas/knowledge/article";

const maxFiles = 100;
const maxFileLength = 200_000;
const maxTotalLength = 1_500_000;

const url = z
  .string()
  .trim()
  .max(2_000)
  .pipe(z.url({ protocol: /^https?$/, error: "Enter a web address, beginning with https://." }));

/** What a task is to do; KnowledgeTask.input holds it. */
export const taskInput = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("import_files"),
    locale: articleLocale,
    files: z
      .array(
        z.object({
          name: z.string().min(1).max(200),
          text: z.string().max(maxFileLength, "A file is longer than 200,000 characters."),
        }),
      )
      .min(1, "Choose files.")
      .max(maxFiles, "At most 100 files at once.")
      .refine(
        (files) => files.reduce((sum, { text }) => sum + text.length, 0) <= maxTotalLength,
        "These files are too large together.",
      ),
  }),
  z.object({ kind: z.literal("import_page"), locale: articleLocale, url }),
  z.object({ kind: z.literal("import_sitemap"), locale: articleLocale, url }),
  z.object({
    kind: z.literal("reindex"),
    /** Only what a change of the embedding model made worthless; absent: everything. */
    part: z.literal("vectors").exactOptional(),
  }),
]);
export type TaskInput = z.output<typeof taskInput>;

export type TaskView = {
  id: string;
  kind: TaskInput["kind"];
  state: "queued" | "running" | "done" | "failed";
  total: number;
  done: number;
  failed: number;
  report: string[];
  createdAt: string;
};
