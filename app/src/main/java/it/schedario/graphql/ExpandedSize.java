package it.schedario.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many selections an operation has once its fragments are put in: fragments that spread each
 * other twice make billions out of a few lines. Counts every fragment once, so this is quick where
 * putting them in is not. The fragments are valid: none spreads itself.
 */
final class ExpandedSize {
  private final Map<String, FragmentDefinition> fragments;
  private final Map<String, Long> sizes = new HashMap<>();

  private ExpandedSize(Map<String, FragmentDefinition> fragments) {
    this.fragments = fragments;
  }

  static long of(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
    return new ExpandedSize(fragments).size(operation.getSelectionSet());
  }

  private long size(@Nullable SelectionSet selections) {
    if (selections == null) {
      return 0;
    }
    long size = 0;
    for (Selection<?> selection : selections.getSelections()) {
      // Beyond this it is too much in any case, and the sum must stay a long.
      size += Math.min(1 + below(selection), Integer.MAX_VALUE);
    }
    return size;
  }

  private long below(Selection<?> selection) {
    if (selection instanceof Field field) {
      return size(field.getSelectionSet());
    }
    if (selection instanceof InlineFragment fragment) {
      return size(fragment.getSelectionSet());
    }
    return selection instanceof FragmentSpread spread ? fragmentSize(spread.getName()) : 0;
  }

  private long fragmentSize(String name) {
    @Nullable Long known = sizes.get(name);
    if (known != null) {
      return known;
    }
    @Nullable FragmentDefinition fragment = fragments.get(name);
    long size = fragment == null ? 0 : size(fragment.getSelectionSet());
    sizes.put(name, size);
    return size;
  }
}
