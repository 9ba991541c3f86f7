/** `npm run account -- --name N --email E`: makes a further workspace with its first administrator. */
import { parseArgs } from "node:util";
import { z } from "zod";
import { runCommand } from "@/scripts/run-command";

const usage = 'Usage: npm run account -- --name "Acme" --email ada@acme.com';

const argumentsSchema = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.email(),
});

function readArguments(): z.infer<typeof argumentsSchema> {
  const options = { name: { type: "string" }, email: { type: "string" } } as const;
  const { values } = parseArgs({ options, strict: false });
  const parsed = argumentsSchema.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`--${issue?.path.join(".")}: ${issue?.message}. ${usage}`);
}

await runCommand({
  read: readArguments,
  run: async ({ name, email }) => {
    const { createWorkspace } = await import("@/prisma/seed/create-workspace");
    const { env } = await import("@/server/env");
    const [localPart = email] = email.split("@");
    const workspace = await createWorkspace({ name, admin: { name: localPart, email } });
    const password = workspace?.password;
    console.log(`Made the workspace ${name}. Sign in at ${env.BASE_URL}/login as ${email}.`);
    console.log(password ? `Password: ${password} (shown once)` : "The password stays as it is.");
  },
});
