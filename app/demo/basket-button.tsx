"use client";

import { useState } from "react";
import styles from "@/app/demo/demo.module.css";

/** Counts, and sells nothing. */
export function BasketButton({ name }: { name: string }) {
  const [count, setCount] = useState(0);
  return (
    <div className={styles.buy}>
      <button type="button" className={styles.button} onClick={() => setCount(count + 1)}>
        Add to basket
      </button>
      <p role="status">{count > 0 && `${count} × ${name} in your basket`}</p>
    </div>
  );
}
