/** Says above a page that what is exempt is hidden, and what that is. */
export function ExemptNote({ leftOut }: { readonly leftOut: string | undefined }) {
  if (leftOut === undefined) return null;
  return (
    <p class="scenario-note" role="status">
      <strong>What is exempt is hidden.</strong> {leftOut}
    </p>
  );
}
