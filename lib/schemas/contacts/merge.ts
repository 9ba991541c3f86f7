import { z } from "zod";

export const mergePairInput = z.object({ contactId: z.uuid(), otherId: z.uuid() });
export const undoMergeInput = z.object({ mergeId: z.uuid() });

type MergeSide = {
  id: string;
  name: string | null;
  email: string | null;
  phone: string | null;
  isVerified: boolean;
  conversationCount: number;
};

export type MergeField = "name" | "email" | "phone" | "locale" | "timezone" | "claimedIdentifier";

/** What a merge would do, before it is done. */
export type MergePreview = {
  /** Who stays: the one whose identity is proved best, else the older. */
  survivor: MergeSide;
  merged: MergeSide;
  /** What the survivor lacks and gets. */
  filled: Array<{ field: string; value: string }>;
  /** Null: it can be done. */
  refusal: MergeRefusal | null;
};

export type MergeRefusal = "not_found" | "same_contact" | "both_identified" | "already_merged";

export type MergeView = {
  id: string;
  mergedName: string;
  byName: string;
  mergedAt: string;
  /** Until then it can be undone. */
  expiresAt: string;
};
