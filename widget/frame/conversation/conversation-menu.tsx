import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useClientState, useWidget } from "@/widget/frame/context";
import { CloseIcon, EnvelopeIcon, MoreIcon } from "@/widget/frame/ui/icons";
import { SoundIcon, WindowIcon } from "@/widget/frame/ui/later-icons";
import { sayProblem } from "@/widget/frame/ui/say-problem";

/** What can be done with a conversation besides writing: have it mailed, pop it out, mute it, end it. */
export function ConversationMenu({ id }: { id: string }): JSX.Element {
  const speech = useWidget();
  const { t, client, settings, popOut, sound } = speech;
  const { conversations, link } = useClientState();
  const isEnded = conversations.find((view) => view.id === id)?.status === "resolved";
  const canEnd = settings.enableEndConversation !== false && !isEnded && link === null;
  const [isSure, setSure] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    const onPointer = ({ target }: PointerEvent) => {
      if (target instanceof Node && !place.current?.contains(target)) setOpen(false);
    };
    addEventListener("pointerdown", onPointer);
    return () => removeEventListener("pointerdown", onPointer);
  }, [isOpen]);

  function onKey(event: KeyboardEvent) {
    if (event.key !== "Escape" || !isOpen) return;
    // The widget itself stays open.
    event.preventDefault();
    event.stopPropagation();
    setOpen(false);
    button.current?.focus();
  }

  async function send() {
    if (isBusy) return;
    setBusy(true);
    const answer = await client.answers.sendTranscript(id);
    setBusy(false);
    setSaid(answer.ok ? t("transcriptSent", answer.value) : sayProblem(answer.problem, speech));
  }

  async function end() {
    // Asked once more: it cannot be taken back.
    if (!isSure) return setSure(true);
    const answer = await client.answers.end(id);
    if (!answer.ok) return setSaid(sayProblem(answer.problem, speech));
    setOpen(false);
    button.current?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes from wherever the focus is within.
    <div class="menu-place" ref={place} onKeyDown={onKey}>
      <button
        type="button"
        class="icon-button"
        aria-label={t("more")}
        aria-expanded={isOpen}
        ref={button}
        onClick={() => {
          setSaid(null);
          setSure(false);
          setOpen(!isOpen);
        }}
      >
        <MoreIcon />
      </button>
      {isOpen && (
        <div class="menu">
          <button
            type="button"
            class="menu-item"
            aria-disabled={isBusy}
            onClick={() => void send()}
          >
            <EnvelopeIcon /> {t("emailTranscript")}
          </button>
          {popOut && (
            <button type="button" class="menu-item" onClick={popOut}>
              <WindowIcon /> {t("popOut")}
            </button>
          )}
          <button type="button" class="menu-item" onClick={sound.toggle}>
            <SoundIcon isOff={!sound.isOn} /> {t(sound.isOn ? "soundOff" : "soundOn")}
          </button>
          {canEnd && (
            <button type="button" class="menu-item" onClick={() => void end()}>
              <CloseIcon /> {t(isSure ? "endQuestion" : "endConversation")}
            </button>
          )}
          <p class="menu-said" role="status">
            {said}
          </p>
        </div>
      )}
    </div>
  );
}
