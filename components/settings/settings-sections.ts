import {
  Activity,
  Bell,
  Bot,
  Inbox,
  ListChecks,
  type LucideIcon,
  Mail,
  PenLine,
  Tag,
  TextQuote,
  UserRound,
  Users,
  UsersRound,
  Zap,
} from "lucide-react";
import type { PlainText } from "@/lib/dashboard-words/text";

type Section = { href: string; label: PlainText; icon: LucideIcon; isForAdministrators: boolean };

/** Every settings page, in the order of the navigation. */
export const settingsSections: Section[] = [
  { href: "/app/settings/inboxes", label: "Inboxes", icon: Inbox, isForAdministrators: true },
  { href: "/app/settings/assistant", label: "Assistant", icon: Bot, isForAdministrators: true },
  { href: "/app/settings/email", label: "Email", icon: Mail, isForAdministrators: true },
  { href: "/app/settings/letters", label: "Mail texts", icon: PenLine, isForAdministrators: true },
  { href: "/app/settings/people", label: "People", icon: Users, isForAdministrators: true },
  { href: "/app/settings/teams", label: "Teams", icon: UsersRound, isForAdministrators: true },
  { href: "/app/settings/labels", label: "Labels", icon: Tag, isForAdministrators: true },
  {
    href: "/app/settings/attributes",
    label: "Attributes",
    icon: ListChecks,
    isForAdministrators: true,
  },
  {
    href: "/app/settings/canned",
    label: "Canned responses",
    icon: TextQuote,
    isForAdministrators: false,
  },
  {
    href: "/app/settings/notifications",
    label: "Notifications",
    icon: Bell,
    isForAdministrators: false,
  },
  { href: "/app/settings/macros", label: "Macros", icon: Zap, isForAdministrators: true },
  { href: "/app/settings/profile", label: "Profile", icon: UserRound, isForAdministrators: false },
  {
    href: "/app/settings/jobs",
    label: "Background jobs",
    icon: Activity,
    isForAdministrators: true,
  },
];
