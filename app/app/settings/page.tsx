import { redirect } from "next/navigation";
import { requireActor } from "@/server/auth/session";

export default async function SettingsIndexPage() {
  const { role } = await requireActor();
  redirect(role === "administrator" ? "/app/settings/inboxes" : "/app/settings/profile");
}
