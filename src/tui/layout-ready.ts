// Ink lays out by WebAssembly, which takes a moment to come: nothing can be rendered before this is settled.
// Run from source it has come with the module; the build puts the real wait here.
export const layoutReady = Promise.resolve()
