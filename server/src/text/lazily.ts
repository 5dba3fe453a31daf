/** Defers making a value until it is first asked for; then keeps it, and lets go of what it was made from. */
export function lazily<T>(make: () => T): () => T {
  let state: { readonly make: () => T } | { readonly value: T } = { make };
  return () => {
    if ("make" in state) state = { value: state.make() };
    return state.value;
  };
}
