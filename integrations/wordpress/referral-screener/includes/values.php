<?php
/**
 * The settings of the website, and how those of one block or shortcode are added to them.
 *
 * @package ReferralScreener
 */

defined( 'ABSPATH' ) || exit;

/** The tables that are made from the screener's own: fields, languages, countries, fallback. */
function referral_screener_data() {
	static $data;
	$data = $data ?? require __DIR__ . '/data.php';
	return $data;
}

/** The attributes of the tag, then the properties of the look; the key is the name in a shortcode. */
function referral_screener_fields() {
	return referral_screener_data()['fields'];
}

/** The one option: `values` by name, the codes of `languages`, and whether visitors can save a file for medical software. */
function referral_screener_settings() {
	$option = get_option( 'referral_screener' );
	$option = is_array( $option ) ? $option : array();
	return array(
		'values'    => referral_screener_clean_all( $option['values'] ?? array() ),
		'languages' => array_values(
			array_intersect( array_keys( referral_screener_data()['languages'] ), (array) ( $option['languages'] ?? array() ) )
		),
		'fhir'      => ! empty( $option['fhir'] ),
	);
}

/**
 * Keeps what is known and not empty.
 *
 * @param mixed $given Values by name.
 */
function referral_screener_clean_all( $given ) {
	$values = array();
	foreach ( referral_screener_fields() as $name => $field ) {
		$value = is_array( $given ) ? referral_screener_clean( $field, $given[ $name ] ?? '' ) : '';
		if ( '' !== $value ) {
			$values[ $name ] = $value;
		}
	}
	return $values;
}

/**
 * One value as plain text, or '' if it cannot be used. The screener itself reads it again, and says on the console
 * what it cannot use.
 *
 * @param array $field A field of the table.
 * @param mixed $value What was typed.
 */
function referral_screener_clean( $field, $value ) {
	if ( is_array( $value ) ) {
		$value = implode( ' ', array_filter( $value, 'is_string' ) );
	}
	if ( is_bool( $value ) ) {
		$value = $value ? 'true' : '';
	}
	$value = is_scalar( $value ) ? (string) $value : '';
	$value = html_entity_decode( $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	$value = trim( sanitize_text_field( $value ), " \t\n\r\0\x0B\"'“”„‟″‘’«»" );
	$value = mb_substr( $value, 0, $field['most'] );
	if ( '' === $value ) {
		return '';
	}
	switch ( $field['kind'] ) {
		case 'link':
			return referral_screener_clean_link( $value );
		case 'exit':
			// As the screener itself: it is on if it is set, wherever it leads to.
			$off = preg_match( '/^(false|0|no|off)$/i', $value );
			return $off ? $value : ( referral_screener_clean_link( $value ) ?: 'true' ); // phpcs:ignore Universal.Operators.DisallowShortTernary.Found
		case 'phone':
			return preg_match( '/^\+?[\d\s().\/-]{3,30}$/', $value ) ? $value : '';
		case 'country':
			return preg_match( '/^[a-z]{2}$/i', $value ) ? strtoupper( $value ) : '';
		case 'color':
			return preg_match( '/^#?([0-9a-f]{3}|[0-9a-f]{6})$/i', $value ) ? '#' . ltrim( $value, '#' ) : '';
		case 'length':
			return preg_match( '/^\d{1,4}(\.\d{1,3})?(px|em|rem|pt|%)$/i', $value ) || 'medium' === $value ? $value : '';
		case 'height':
			return preg_match( '/^\d{1,4}(\.\d{1,3})?(px|rem|vh)$/i', $value ) ? $value : '';
		case 'font':
			return preg_match( '/^[\p{L}\p{N} ,\'_-]+$/u', $value ) ? $value : '';
		case 'choice':
			return in_array( strtolower( $value ), $field['values'], true ) ? strtolower( $value ) : '';
		default:
			return $value;
	}
}

/**
 * An `https` address, or a page of this website.
 *
 * @param string $value What was typed.
 */
function referral_screener_clean_link( $value ) {
	return preg_match( '#^(https?://|/(?!/))#i', $value ) ? esc_url_raw( $value, array( 'https', 'http' ) ) : '';
}

/**
 * The settings of the website with those of one block or shortcode. What says something about the clinic is replaced.
 * A rule only becomes stricter: an author cannot loosen what the clinic's administrator has set.
 *
 * @param array $own Values by name, not yet cleaned.
 */
function referral_screener_values( $own ) {
	$site = referral_screener_settings()['values'];
	$own  = referral_screener_clean_all( $own );
	if ( isset( $site['reviewed-by'] ) || isset( $site['reviewed-on'] ) ) {
		unset( $own['reviewed-by'], $own['reviewed-on'] );
	}
	foreach ( referral_screener_fields() as $name => $field ) {
		if ( isset( $site[ $name ], $own[ $name ] ) ) {
			$own[ $name ] = referral_screener_stricter( $field['stricter'], $site[ $name ], $own[ $name ] );
		}
	}
	return $own + $site;
}

/**
 * Of two values of a rule the stricter one; of anything else the own one.
 *
 * @param string $rule How the two are compared.
 * @param string $site The value of the website.
 * @param string $own  The value of the block or shortcode.
 */
function referral_screener_stricter( $rule, $site, $own ) {
	$both = array( preg_split( '/[\s,]+/', $site ), preg_split( '/[\s,]+/', $own ) );
	switch ( $rule ) {
		case 'higher':
			return is_numeric( $own ) && (float) $own > (float) $site ? $own : $site;
		case 'on':
			return preg_match( '/^(false|0|no|off)$/i', $own ) ? $site : $own;
		case 'all':
			return implode( ' ', array_unique( array_merge( ...$both ) ) );
		case 'common':
			$common = array_intersect( ...$both );
			return $common ? implode( ' ', $common ) : $site;
		default:
			return $own;
	}
}
