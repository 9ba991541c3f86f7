export type RecordsText =
  | "Cancel"
  | "Delete"
  | "New label"
  | "Change label"
  | "New team"
  | "Change team"
  | "New macro"
  | "Change macro"
  | "New canned response"
  | "Change canned response"
  | "Change {name}"
  | "Save"
  | "Delete {title}";
