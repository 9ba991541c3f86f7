export default function InviteNotFound() {
  return (
    <>
      <h1 className="text-lg font-semibold">This invitation no longer works</h1>
      <p className="text-sm text-soft">
        It has been used, taken back, or is older than a week. Ask whoever sent it for a new one.
      </p>
    </>
  );
}
