import type { Role } from "@/server/boot/role";
import { env } from "@/server/env";

/** The block that tells people where everything is. `admin` is given on the first start only. */
export function describeReady(input: {
  role: Role;
  admin: { email: string; password: string } | null;
}): string {
  if (input.role === "worker") return "Segue is ready: this process runs jobs.";
  const lines = [
    ["Dashboard", `${env.BASE_URL}/app`],
    ["Demo page", `${env.BASE_URL}/demo`],
  ];
  if (!env.RESEND_API_KEY && !env.SMTP_URL) lines.push(["Mailbox", `${env.BASE_URL}/mailbox`]);
  if (input.admin) {
    lines.push(
      ["Sign in as", input.admin.email],
      ["Password", `${input.admin.password} (shown once)`],
      ["To look at", "demo conversations; npm run seed -- --remove-demo takes them out"],
    );
  }
  const width = Math.max(...lines.map(([label]) => label?.length ?? 0));
  const body = lines.map(([label, value]) => `  ${label?.padEnd(width)}  ${value}`).join("\n");
  return `\nSegue is ready.\n${body}\n`;
}
