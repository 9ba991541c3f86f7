import { Icon } from "@/widget/frame/ui/icons";

export const WindowIcon = () => (
  <Icon>
    <path d="M14 4h6v6M20 4l-9 9M18 14v5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1h5" />
  </Icon>
);
export const SoundIcon = ({ isOff }: { isOff: boolean }) => (
  <Icon>
    <path d="M4 10v4h3l5 4V6l-5 4z" />
    <path d={isOff ? "M16 10l4 4M20 10l-4 4" : "M15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11"} />
  </Icon>
);
export const ReplyIcon = () => (
  <Icon>
    <path d="M9 7l-5 5 5 5M4 12h10a6 6 0 0 1 6 6" />
  </Icon>
);
export const DownloadIcon = () => (
  <Icon>
    <path d="M12 4v11M7 11l5 5 5-5M5 20h14" />
  </Icon>
);
export const NextIcon = () => (
  <Icon>
    <path d="M9 6l6 6-6 6" />
  </Icon>
);
