import type { ReactNode } from "react";
import styles from "@/app/demo/demo.module.css";

const drawings: Record<string, ReactNode> = {
  kettle: (
    <>
      <path className={styles.shade} d="M62 150h96l-8 38a10 10 0 0 1-10 8H80a10 10 0 0 1-10-8z" />
      <path className={styles.solid} d="M70 96h80l10 62a8 8 0 0 1-8 9H68a8 8 0 0 1-8-9z" />
      <path className={styles.solid} d="M156 112l30-16 6 8-30 30z" />
      <path className={styles.line} d="M78 96c0-52 64-52 64 0" />
      <path className={styles.shade} d="M84 88h52l4 10H80z" />
      <circle className={styles.accent} cx="110" cy="82" r="7" />
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
