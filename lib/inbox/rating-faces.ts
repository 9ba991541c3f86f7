/** Ratings 1 (bad) to 5 (good) as faces. */
export const ratingFaces = ["😠", "🙁", "😐", "🙂", "😍"] as const;
