import type { ReactNode } from "react";
import styles from "@/app/demo/demo.module.css";

const drawings: Record<string, ReactNode> = {
  kettle: (
    <>
      <path className={styles.line} d="M66 112c-2-74 90-74 88 0" />
      <path className={styles.solid} d="M150 150l26-44h16l-32 74z" />
      <path
        className={styles.solid}
        d="M54 182c0-88 112-88 112 0 0 8-6 12-14 12H68c-8 0-14-4-14-12z"
      />
      <path className={styles.shade} d="M55 172h110c2 14-4 22-13 22H68c-9 0-15-8-13-22z" />
      <path className={styles.accent} d="M82 120h56v7H82z" />
      <circle className={styles.accent} cx="110" cy="108" r="8" />
    </>
  ),
  mug: (
    <>
      <path className={styles.solid} d="M66 84h84v92a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14z" />
      <path className={styles.line} d="M150 104h10a18 18 0 0 1 18 18v16a18 18 0 0 1-18 18h-10" />
      <path className={styles.accent} d="M64 78h88v10H64z" />
      <path className={styles.shade} d="M66 150h84v26a14 14 0 0 1-14 14H80a14 14 0 0 1-14-14z" />
    </>
  ),
  lantern: (
    <>
      <path className={styles.line} d="M82 84c0-40 56-40 56 0" />
      <path className={styles.solid} d="M76 84h68v16H76zM72 176h76v18H72z" />
      <path className={styles.shade} d="M80 100h60v76H80z" />
      <path className={styles.accent} d="M110 116c16 20 16 44 0 44s-16-24 0-44z" />
    </>
  ),
  blanket: (
    <>
      <path className={styles.solid} d="M52 88l116-16v92L52 180z" />
      <path className={styles.accent} d="M52 108l116-16v14L52 122z" />
      <path className={styles.shade} d="M52 132l116-16v10L52 142z" />
      <path className={styles.accent} d="M52 152l116-16v14L52 166z" />
      <path
        className={styles.line}
        d="M58 180v12M78 177v12M98 174v12M118 171v12M138 168v12M158 165v12"
      />
    </>
  ),
};

/** A drawing instead of a photograph: nothing to load from anywhere. */
export function ProductPicture({ slug }: { slug: string }) {
  return (
    <svg className={styles.picture} viewBox="0 0 220 220" aria-hidden="true">
      <ellipse className={styles.ground} cx="110" cy="196" rx="84" ry="12" />
      {drawings[slug]}
    </svg>
  );
}
