/** What rules/*/rule.md say of each rule. */
@NullMarked
package org.goboundaries.catalog;

import org.jspecify.annotations.NullMarked;
