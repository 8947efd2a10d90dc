/** The package ships no types. */
declare module 'trix' {
  const Trix: { readonly config: object };
  export default Trix;
}
