import { Flex, Loader } from '@strapi/design-system';

/** Below something that is there already: Strapi's own is a page for itself, as high as the window. */
export const LoadingBelow = () => (
  <Flex justifyContent="center" padding={10} aria-busy>
    <Loader />
  </Flex>
);
