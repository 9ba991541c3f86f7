import Link from "next/link";
import { BasketButton } from "@/app/demo/basket-button";
import styles from "@/app/demo/demo.module.css";
import { ProductPicture } from "@/app/demo/product-picture";
import { formatPrice, type Product, products } from "@/app/demo/products";

type ShopProps = {
  shopName: string;
  product: Product;
  /** Null: a guest. */
  userName: string | null;
  /** There is a customer to sign in as. */
  canSignIn: boolean;
  /** Query parameters every link keeps. */
  kept: Record<string, string>;
};

export function Shop({ shopName, product, userName, canSignIn, kept }: ShopProps) {
  const { user: _, ...guest } = kept;
  const link = (query: Record<string, string>) => ({ pathname: "/demo", query });
  return (
    <div className={styles.shop}>
      <header className={styles.header}>
        <Link href={link(kept)} className={styles.logo}>
          {shopName} <span>outdoor goods</span>
        </Link>
        <p>
          {userName ? `Signed in as ${userName}` : "Shopping as a guest"}
          {canSignIn && (
            <>
              {" "}
              ·{" "}
              <Link href={link(userName ? guest : { ...kept, user: "ada" })}>
                {userName ? "Sign out" : "Sign in as Ada"}
              </Link>
            </>
          )}
        </p>
      </header>
      <main>
        <article className={styles.product}>
          <div className={styles.stage}>
            <ProductPicture slug={product.slug} />
          </div>
          <div>
            <h1>{product.name}</h1>
            <p className={styles.tagline}>{product.line}</p>
            <p className={styles.price}>{formatPrice(product.price)}</p>
            <p>{product.story}</p>
            <BasketButton key={product.slug} name={product.name} />
            <dl className={styles.facts}>
              {product.facts.map(([term, value]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
        </article>
        <h2>More for the road</h2>
        <ul className={styles.shelf}>
          {products
            .filter((other) => other.slug !== product.slug)
            .map((other) => (
              <li key={other.slug}>
                <Link href={link({ ...kept, product: other.slug })}>
                  <ProductPicture slug={other.slug} />
                  <strong>{other.name}</strong>
                  <span>{formatPrice(other.price)}</span>
                </Link>
              </li>
            ))}
        </ul>
      </main>
      <footer className={styles.footer}>
        A shop that sells nothing: it shows the chat as your customers see it. Questions about an
        order? Open the chat in the corner.
      </footer>
    </div>
  );
}
