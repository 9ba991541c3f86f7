import { Copilot } from "@/components/assistant/copilot/copilot";
import { FileButton } from "@/components/composer/file-button";
import type { useSend } from "@/components/composer/use-send";
import type { useUploads } from "@/components/composer/use-uploads";
import { EmojiMenu } from "@/components/composer/writing/emoji-menu";
import { PreviewButton } from "@/components/composer/writing/preview-button";
import { SendButton } from "@/components/composer/writing/send-button";
import type { KnownConversation } from "@/components/desk/state/list-state";
import { AddPeopleButton } from "@/components/participants/add-people-button";
import type { useReplyPeople } from "@/components/participants/use-reply-people";
import { useWords } from "@/components/words/words-provider";
import { maxAttachments, maxMessageLength } from "@/lib/limits";

type Sending = ReturnType<typeof useSend>;

type ComposerFootProps = Pick<Sending, "canSend" | "isTooLong" | "variables"> & {
  conversation: KnownConversation;
  isNote: boolean;
  text: string;
  uploads: ReturnType<typeof useUploads>;
  people: ReturnType<typeof useReplyPeople>;
  preview: { isShown: boolean; onChange: (isShown: boolean) => void };
  onEmoji: (emoji: string) => void;
  onSend: (...then: Parameters<Sending["send"]>) => void;
};

/** Below what is written: what can be put in, what stands against sending, and the button. */
export function ComposerFoot(props: ComposerFootProps) {
  const t = useWords();
  const { conversation, isNote, text, uploads, people, preview, onEmoji, onSend } = props;
  const { canSend, isTooLong, variables } = props;
  return (
    <div className="px-2 pb-2">
      <p role="alert" className="px-1 text-xs text-failed not-empty:pb-1">
        {isTooLong &&
          t("{value} characters too long. Split it.", { value: text.length - maxMessageLength })}
        {variables.length > 0 &&
          t("{variables} is still in the text. Send again to send it as it is.", {
            variables: variables.join(", "),
          })}
        {uploads.hasTooMany &&
          t("At most {maxAttachments} files go with one message.", { maxAttachments })}
      </p>
      <div className="flex items-center gap-2">
        <FileButton onFiles={uploads.add} />
        <EmojiMenu onPick={onEmoji} />
        {text.trim() !== "" && <PreviewButton {...preview} />}
        <Copilot conversation={conversation} />
        {!isNote && <AddPeopleButton people={people} />}
        <div className="min-w-0 flex-1">
          <p
            id="composer-keys"
            className="truncate text-end text-xs text-faint max-sm:hidden pointer-coarse:hidden"
          >
            {t("Enter sends, Shift + Enter makes a new line")}
          </p>
        </div>
        <SendButton isNote={isNote} canSend={canSend} onSend={onSend} />
      </div>
    </div>
  );
}
