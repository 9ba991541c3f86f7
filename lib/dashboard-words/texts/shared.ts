export type SharedText = "Password" | "Profile";
