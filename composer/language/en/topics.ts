/** A topic that is a question: it is asked rather than focused on. */
export const QUESTION = /^(?:how|why|whether|who|what|when|where|which)\s/iu;
