import { z } from "zod";

export const teamInput = z.object({
  name: z.string().trim().min(1, "Enter a name.").max(60, "Use at most 60 characters."),
  description: z.string().trim().max(200, "Use at most 200 characters.").default(""),
  /** Its conversations go to members who are online, by turns. */
  isByTurns: z.boolean().default(false),
  memberIds: z.array(z.uuid()).max(1_000).default([]),
});
export type TeamInput = z.output<typeof teamInput>;

export const teamIdInput = z.object({ teamId: z.uuid() });
export const changeTeamInput = teamInput.extend(teamIdInput.shape);

export type TeamView = {
  id: string;
  name: string;
  description: string;
  isByTurns: boolean;
  memberIds: string[];
};
