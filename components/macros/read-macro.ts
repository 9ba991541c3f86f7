import { conversationStatuses, priorities } from "@/lib/listing/list-names";
import type { MacroInput } from "@/lib/schemas/triage/macro";

/** What the macro's form says; whatever was left as it is stays out. */
export function readMacro(form: FormData): MacroInput {
  const text = (name: string) => String(form.get(name) ?? "").trim();
  const status = conversationStatuses.find((value) => value === text("status"));
  const priority = priorities.find((value) => value === text("priority"));
  const given = (name: "assigneeId" | "teamId") => {
    const value = text(name);
    return value === "" ? {} : { [name]: value === "nobody" ? null : value };
  };
  return {
    ...{ name: text("name"), description: text("description") },
    steps: {
      change: {
        ...(status && { status }),
        ...(priority && { priority }),
        ...given("assigneeId"),
        ...given("teamId"),
        addLabelIds: form.getAll("addLabelIds").map(String),
        removeLabelIds: form.getAll("removeLabelIds").map(String),
      },
      reply: text("reply"),
      note: text("note"),
    },
  };
}
