import { onAnnouncement } from "@/server/events/announce";
import { remember } from "@/server/remember";

const state = () =>
  remember("fail-after-commit", () => {
    onAnnouncement((_, [first]) => {
      if (!state().isArmed || first?.type !== "email.received") return;
      state().isArmed = false;
      throw new Error("The connection broke after the commit.");
    });
    return { isArmed: false };
  });

/** The next arrival fails although it was committed, as when the database's answer is lost on its way. */
export function failAfterCommit(): void {
  state().isArmed = true;
}
