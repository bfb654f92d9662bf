/** Says above a page that what is exempt is hidden, and what that is. */
export function ExemptNote({ leftOut }: { readonly leftOut: string | undefined }) {
  if (leftOut === undefined) return null;
  return (
    <p class="scenario-note" role="status">
      <strong>What is exempt is hidden.</strong> {leftOut}
    </p>
  );
}

/** Says above a page that it does not show the plan as it stands. */
export function ScenarioNote({ scenario }: { readonly scenario: string | undefined }) {
  if (scenario === undefined) return null;
  return (
    <p class="scenario-note" role="status">
      <strong>Scenario: if ‘{scenario}’.</strong> This is not the plan as it stands. To change what you see, use the bar at the
      bottom.
    </p>
  );
}
